// SPDX-License-Identifier: GPL-2.0-or-later
import type { PageSuggestion } from '../links/page-directory.ts';

/** What TemplateData says of one parameter, in the reader's language. */
export type TemplateParameter = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly label?: string;
  readonly description?: string;
  readonly example?: string;
  /** Value that the template assumes. */
  readonly assumed?: string;
  /** Value that a new use begins with. */
  readonly preset?: string;
  /** TemplateData's type, such as `string`, `line`, `number`, `boolean`, `date`, `wiki-page-name`, `content`. */
  readonly type: string;
  readonly required: boolean;
  readonly suggested: boolean;
  readonly deprecated: boolean;
  /** Values to choose from, if only these make sense. */
  readonly choices: readonly string[];
};

/** What is known of a template; `parameters` in the order in which a form shows them. */
export type TemplateData = {
  readonly title: string;
  readonly description?: string;
  readonly parameters: readonly TemplateParameter[];
};

/**
 * What the editor asks of the wiki behind a page beyond its titles; the page that shows the editor gives it. Every
 * function rejects when the wiki cannot be asked or `signal` aborts.
 */
export type WikiRendering = {
  /** HTML of some wikitext as the wiki shows it on this page. It is sanitised before it is shown. */
  readonly render: (wikitext: string, signal: AbortSignal) => Promise<string>;
  /** What TemplateData says; `undefined` when the template has none or does not exist. Title with its namespace. */
  readonly templateData: (title: string, signal: AbortSignal) => Promise<TemplateData | undefined>;
  /** Templates whose names fit, best first, titles with their namespace. */
  readonly searchTemplates: (typed: string, signal: AbortSignal) => Promise<readonly PageSuggestion[]>;
  /** Files whose names fit, best first, titles with their namespace; absent where there are none. */
  readonly searchFiles?: (typed: string, signal: AbortSignal) => Promise<readonly FileSuggestion[]>;
  /** Whether pictures may be fetched from an address: the wiki's own hosts of files. */
  readonly mayFetch: (address: URL) => boolean;
  /** The template namespace with its colon, such as `Template:`. */
  readonly templatePrefix: string;
  /** The file namespace with its colon, such as `File:`. */
  readonly filePrefix: string;
  /** Names of extension tags that the wiki knows (`gallery`, `math`, `poem`...), in lower case. */
  readonly extensionTags: readonly string[];
};

/** A file that a search found. */
export type FileSuggestion = PageSuggestion & {
  /** Address of a small picture of it. */
  readonly thumbnail?: string;
  /** Its height for each pixel of its width. */
  readonly ratio?: number;
};
