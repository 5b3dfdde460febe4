// SPDX-License-Identifier: GPL-2.0-or-later
import { keepAttributes, readAttributes } from '@parley/protocol/schema/kept-attributes.ts';

/** Where a picture stands beside the text; `usual` leaves it to its kind. */
export const alignments = ['usual', 'left', 'right', 'center', 'none'] as const;
export type Alignment = (typeof alignments)[number];

/** How a picture is framed. */
export const frames = ['thumb', 'frame', 'frameless', 'basic'] as const;
export type Frame = (typeof frames)[number];

/** What a form can change of a picture. */
export type Picture = {
  /** Title of its file, with the namespace. */
  readonly file: string;
  /** In pixels; absent for the usual width. */
  readonly width?: number;
  readonly alt: string;
  readonly alignment: Alignment;
  readonly frame: Frame;
};

/** What a picture is kept as: the HTML of the picture itself, and the attributes of the element around it. */
export type KeptPicture = { readonly media: string; readonly attributes: string | null };

const frameTypes: Readonly<Record<Frame, string>> = {
  thumb: '/Thumb',
  frame: '/Frame',
  frameless: '/Frameless',
  basic: '',
};

/** Reads a picture; `undefined` when it is none that a form could change. */
export function pictureOf({ media, attributes }: KeptPicture): Picture | undefined {
  const image = imageIn(parsed(media));
  const file = titleOf(image?.getAttribute('resource') ?? '');
  if (image === null || file === undefined) return undefined;
  const { class: classes = '', typeof: type = '' } = readAttributes(attributes);
  const width = Number(image.getAttribute('width'));
  const isUsual = /\bmw-default-size\b/u.test(classes);
  return {
    file,
    ...(isUsual || !(width > 0) ? {} : { width }),
    alt: image.getAttribute('alt') ?? '',
    alignment: alignments.find((each) => classes.includes(`mw-halign-${each}`)) ?? 'usual',
    frame:
      frames.find(
        (each) => (each !== 'basic' && type.includes(frameTypes[each] + ' ')) || type.endsWith(frameTypes[each]),
      ) ?? 'basic',
  };
}

/** The same picture after a form changed it; what the form does not know stays. */
export function changedPicture(before: KeptPicture, picture: Picture): KeptPicture {
  const present = pictureOf(before);
  const content = parsed(before.media);
  const image = imageIn(content);
  if (image === null || present === undefined) return before;
  if (picture.alt !== present.alt) image.setAttribute('alt', picture.alt);
  if (picture.width !== present.width) setWidth(image, picture.width);
  const known = readAttributes(before.attributes);
  const classes = classesOf(known['class'] ?? '', picture);
  const { class: _class, ...others } = known;
  const type = typeOf(known['typeof'] ?? 'mw:File', picture.frame, present.frame);
  return {
    media: content.innerHTML,
    attributes: keepAttributes({ ...others, ...(classes === '' ? {} : { class: classes }), typeof: type }),
  };
}

/** What is known of the file of a new picture. */
export type NewFile = {
  /** An address to show it from. */
  readonly source?: string;
  /** Its height for each pixel of its width. */
  readonly ratio?: number;
};

/** A picture that is new on a page. */
export function newPicture(picture: Picture, { source = '', ratio }: NewFile): KeptPicture {
  const content = document.createElement('body');
  const link = document.createElement('a');
  const href = `./${encodeURI(picture.file.replaceAll(' ', '_')).replaceAll('?', '%3F')}`;
  link.setAttribute('href', href);
  const image = document.createElement('img');
  image.setAttribute('resource', href);
  if (source !== '') image.setAttribute('src', source);
  if (picture.alt !== '') image.setAttribute('alt', picture.alt);
  const width = picture.width ?? 220;
  image.setAttribute('width', String(width));
  // Without a height the wiki would write a square to fit in, which makes an upright picture narrower than asked for.
  if (ratio !== undefined) image.setAttribute('height', String(Math.max(1, Math.round(width * ratio))));
  link.append(image);
  content.append(link);
  const classes = classesOf('', picture);
  const type = `mw:File${frameTypes[picture.frame]}`;
  return {
    media: content.innerHTML,
    attributes: keepAttributes({ ...(classes === '' ? {} : { class: classes }), typeof: type }),
  };
}

function classesOf(before: string, { width, alignment }: Picture): string {
  const kept = before.split(/\s+/u).filter((name) => name !== '' && !/^mw-(?:default-size$|halign-)/u.test(name));
  if (width === undefined) kept.unshift('mw-default-size');
  if (alignment !== 'usual') kept.push(`mw-halign-${alignment}`);
  return kept.join(' ');
}

function typeOf(before: string, frame: Frame, frameBefore: Frame): string {
  if (frame === frameBefore) return before;
  return before.replace(
    /mw:(File|Image|Video|Audio)(?:\/(?:Thumb|Frame|Frameless))?/u,
    (_all, kind: string) => `mw:${kind}${frameTypes[frame]}`,
  );
}

function setWidth(image: Element, width: number | undefined): void {
  const [before, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
  if (width === undefined) return;
  image.setAttribute('width', String(width));
  if (before > 0 && height > 0) image.setAttribute('height', String(Math.round((height * width) / before)));
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** Pictures that the wiki could not find have a span in their place. */
function imageIn(content: HTMLElement): Element | null {
  return content.querySelector('img[resource], video[resource], audio[resource], span[resource]');
}

function titleOf(resource: string): string | undefined {
  if (!resource.startsWith('./')) return undefined;
  try {
    return decodeURIComponent(resource.slice(2)).replaceAll('_', ' ');
  } catch {
    return undefined;
  }
}
