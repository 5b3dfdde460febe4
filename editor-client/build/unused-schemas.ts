// SPDX-License-Identifier: GPL-2.0-or-later
import type { Plugin } from 'vite';

const schemaCall = /= \$\.\$custom\(/gu;

/**
 * Yjs writes warnings with lib0's help, whose part for pages describes its elements by schemas when it loads: the whole
 * library of schemas would come with every conversation, used by nobody. Calls marked as pure go when nobody uses what
 * they make.
 */
export function withoutUnusedSchemas(): Plugin {
  return {
    name: 'parley-without-unused-schemas',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/lib0/dom.js')) return null;
      return { code: code.replaceAll(schemaCall, () => '= /* @__PURE__ */ $.$custom('), map: null };
    },
  };
}
