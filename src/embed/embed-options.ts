import type { LanguageCode } from '../domain/language.ts';
import type { AppearanceId, EmbedPart, ViewState } from '../state/view-state.ts';

/** The shapes in which an embed is offered: two of a slide, and one that takes the width of its page. */
export const EMBED_SHAPES = ['wide', 'classic', 'fluid'] as const;
export type EmbedShape = (typeof EMBED_SHAPES)[number];

/** What a reader chooses of an embed. */
export interface EmbedOptions {
  readonly shape: EmbedShape;
  /** `null`: as the system of its reader asks. */
  readonly appearance: AppearanceId | null;
  readonly language: LanguageCode;
  readonly parts: readonly EmbedPart[];
}

/** The parts that stand in an embed when its link names none, in the order of `EMBED_PARTS`. */
export const DEFAULT_EMBED_PARTS: readonly EmbedPart[] = ['heading', 'map', 'timeline'];

/** Size in CSS pixels at which an embed of a shape is previewed and, where it is fixed, placed. */
export function embedSize(shape: EmbedShape): { readonly width: number; readonly height: number } {
  return { width: 960, height: shape === 'classic' ? 720 : 540 };
}

/** The view as it stands in an embed: its filters, period, selection and camera, with the chosen parts. */
export function embeddedView(view: ViewState, { appearance, language, parts }: EmbedOptions): ViewState {
  const isDefault =
    parts.length === DEFAULT_EMBED_PARTS.length && DEFAULT_EMBED_PARTS.every((part) => parts.includes(part));
  return { ...view, embed: true, appearance, language, show: isDefault ? [] : parts };
}

/**
 * The element that a host page or a slide holds, as HTML.
 * @param address complete address of the embedded view
 * @param title what the frame is, for those who do not see it
 */
export function embedSnippet({ address, shape, title }: { address: string; shape: EmbedShape; title: string }): string {
  const { width, height } = embedSize(shape);
  const place =
    shape === 'fluid'
      ? `style="width:100%;aspect-ratio:${width}/${height};border:0"`
      : `width="${width}" height="${height}" style="border:0"`;
  return `<iframe src="${escaped(address)}"\n  ${place} loading="lazy" allow="fullscreen"\n  title="${escaped(title)}"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
