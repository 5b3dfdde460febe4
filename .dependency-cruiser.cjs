// SPDX-License-Identifier: GPL-2.0-or-later
/** Which arrows between folders are allowed: they point down only. */
const features = ['editing', 'chat', 'topics', 'help'];
const featureWalls = features.map((feature) => ({
  name: `${feature}-keeps-to-ports`,
  comment: 'Features know the ports they need, never the insides of another feature.',
  severity: 'error',
  from: { path: `^server/${feature}/` },
  to: { path: `^server/(${features.filter((other) => other !== feature).join('|')}|http)/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'protocol-is-the-bottom',
      severity: 'error',
      from: { path: '^protocol/' },
      to: { path: '^(server|editor-client|chat-ui|mw-hooks|test)/' },
    },
    {
      name: 'server-knows-no-browser',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(editor-client|chat-ui|mw-hooks|test)/' },
    },
    {
      name: 'chat-ui-knows-protocol-only',
      severity: 'error',
      from: { path: '^chat-ui/' },
      to: { path: '^(server|editor-client|mw-hooks|test)/' },
    },
    {
      name: 'editor-knows-chat-ui-and-protocol',
      severity: 'error',
      from: { path: '^editor-client/' },
      to: { path: '^(server|mw-hooks|test)/' },
    },
    {
      name: 'extension-client-knows-the-browser-parts',
      comment: 'What runs in pages of a MediaWiki is put together from the browser parts.',
      severity: 'error',
      from: { path: '^mw-hooks/client/' },
      to: { path: '^(server|test)/' },
    },
    {
      name: 'sync-and-storage-know-no-feature',
      severity: 'error',
      from: { path: '^server/(sync|storage|identity|configuration|observability)/' },
      to: { path: '^server/(editing|chat|topics|help|http|wiki/embedded|wiki/mediawiki)/' },
    },
    {
      name: 'wiki-adapters-are-behind-the-port',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(wiki/|main\\.ts|composition/|doctor/)' },
      to: { path: '^server/wiki/(embedded|mediawiki)/' },
    },
    ...featureWalls,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
