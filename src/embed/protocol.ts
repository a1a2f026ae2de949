import type { CountryCode } from '../domain/action.ts';
import type { ViewRecord } from '../state/url/view-record.ts';

/** The versions of the protocol that this page speaks; each message carries one as `atlas`. */
export const PROTOCOL_VERSIONS = [1] as const;
export const PROTOCOL_VERSION = 1;

/** Kinds of picture that a host can ask for. */
export const SNAPSHOT_FORMATS = ['png', 'svg'] as const;
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];

/** Keys that a map in a deck hands back when it has no use for them. */
export const HANDED_KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'] as const;
export type HandedKey = (typeof HANDED_KEYS)[number];

/** What the parent window is told whatever its origin: nothing of it comes from the view or from the reader. */
export type OpenMessage =
  | { readonly type: 'ready'; readonly versions: readonly number[] }
  /** Height in CSS pixels that the parts ask for at the present width; it grows and shrinks. */
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'key'; readonly key: HandedKey };

/** Why a trusted host's wish was not met, or why there is no map. */
export type ErrorCode = 'dataset' | 'ignored' | 'snapshot' | 'story' | 'unknown-command' | 'version';

/** What only a host of an allowed origin is told. */
export type TrustedMessage =
  | {
      readonly type: 'state';
      /** The view by link keys. */
      readonly view: ViewRecord;
      /** The address of the same view in the full atlas. */
      readonly link: string;
    }
  | { readonly type: 'select'; readonly countries: readonly CountryCode[]; readonly action: string | null }
  | {
      readonly type: 'snapshot';
      readonly id: string | null;
      readonly format: SnapshotFormat;
      readonly blob: Blob;
    }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly detail: string };

/** What a host of an allowed origin may ask for. */
export type Command =
  /** Asks for `state` and `select` at once. */
  | { readonly type: 'hello' }
  /** Changes the parts of the view that are named, by link keys; an empty text gives a key its default back. */
  | { readonly type: 'set'; readonly view: ViewRecord }
  | { readonly type: 'play' | 'pause' | 'next' | 'previous' }
  | { readonly type: 'snapshot'; readonly id: string | null; readonly format: SnapshotFormat };

/** What reveal.js tells the frames of a slide; obeyed from the parent window whatever its origin. */
export type SlideSignal = 'start' | 'stop';
