import type { RefusalCode } from '../domain/refusal.ts';

/** The bytes arrived but are no dataset: nothing of them can be shown. */
export class DatasetRefused extends Error {
  override readonly name = 'DatasetRefused';
  readonly code: RefusalCode;
  /** What was found, for the reader who must mend the file: a field, a version, a parser's message. */
  readonly detail: string;

  constructor(code: RefusalCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.detail = detail;
  }
}

/** The bytes did not arrive. `status` is the HTTP status, `null` when there was no answer at all. */
export class DatasetUnavailable extends Error {
  override readonly name = 'DatasetUnavailable';
  readonly status: number | null;

  constructor(status: number | null, options?: ErrorOptions) {
    super(status === null ? 'no answer' : `status ${status}`, options);
    this.status = status;
  }
}
