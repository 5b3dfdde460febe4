// SPDX-License-Identifier: GPL-2.0-or-later
import type { TemplateData, TemplateParameter } from '@parley/editor-client/editor/wiki/rendering-port.ts';
import { askWiki, WikiRefusal } from '../host/wiki-requests.ts';

/** As `action=templatedata` of the extension TemplateData answers, `lang` given: texts are strings then. */
type RawParameter = {
  readonly label?: unknown;
  readonly description?: unknown;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly autovalue?: unknown;
  readonly type?: unknown;
  readonly required?: unknown;
  readonly suggested?: unknown;
  readonly deprecated?: unknown;
  readonly aliases?: unknown;
  readonly suggestedvalues?: unknown;
};
type RawTemplate = {
  readonly title?: string;
  readonly missing?: boolean;
  readonly notemplatedata?: boolean;
  readonly description?: unknown;
  readonly params?: Readonly<Record<string, RawParameter>>;
  readonly paramOrder?: readonly string[];
};
type Answer = { readonly pages?: Readonly<Record<string, RawTemplate>> | readonly RawTemplate[] };

/** What TemplateData says of a template; `undefined` when there is none, or the wiki does not have the extension. */
export async function readTemplateData(title: string, signal: AbortSignal): Promise<TemplateData | undefined> {
  let answer: Answer;
  try {
    answer = await askWiki<Answer>(
      {
        action: 'templatedata',
        titles: title,
        redirects: 1,
        includeMissingTitles: 1,
        lang: mw.config.get('wgUserLanguage'),
      },
      signal,
    );
  } catch (error) {
    // A wiki without TemplateData does not know the action.
    if (error instanceof WikiRefusal) return undefined;
    throw error;
  }
  const template = Object.values(answer.pages ?? {})[0];
  return template === undefined ? undefined : templateDataOf(title, template);
}

/** The answer of one template in the editor's words. Pure. */
export function templateDataOf(title: string, raw: RawTemplate): TemplateData | undefined {
  if (raw.missing === true) return undefined;
  const params = raw.params ?? {};
  const names = [...(raw.paramOrder ?? []), ...Object.keys(params)].filter((name) => Object.hasOwn(params, name));
  const parameters = [...new Set(names)].map((name) =>
    parameterOf(name, params[name] ?? {}, raw.notemplatedata === true),
  );
  if (parameters.length === 0 && typeof raw.description !== 'string') return undefined;
  return { title: raw.title ?? title, ...text('description', raw.description), parameters };
}

/** `guessed`: the wiki read the names from the template's source, and knows nothing else. */
function parameterOf(name: string, raw: RawParameter, guessed: boolean): TemplateParameter {
  return {
    name,
    aliases: strings(raw.aliases),
    ...text('label', raw.label),
    ...text('description', raw.description),
    ...text('example', raw.example),
    ...text('assumed', raw.default),
    ...text('preset', raw.autovalue),
    type: typeof raw.type === 'string' ? raw.type : 'unknown',
    required: !guessed && raw.required === true,
    suggested: guessed || raw.suggested === true,
    deprecated: raw.deprecated === true || typeof raw.deprecated === 'string',
    choices: strings(raw.suggestedvalues),
  };
}

function text<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  if (typeof value !== 'string' || value === '') return {};
  return { [key]: value } as { readonly [P in K]?: string };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
