import type { Problem } from '../domain/dataset.ts';

/** Gathers the remarks of one reading, in the order of the file; unknown fields are told once for each name. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #unknownFields = new Map<string, number>();

  add(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** `name` is the field's path without places, for instance `actions[].colour`. */
  addUnknownField(name: string): void {
    this.#unknownFields.set(name, (this.#unknownFields.get(name) ?? 0) + 1);
  }

  list(): readonly Problem[] {
    const unknown = [...this.#unknownFields].map(
      ([field, count]): Problem => ({
        severity: 'warning',
        subject: null,
        field,
        rule: 'field-unknown',
        value: '',
        count,
      }),
    );
    return [...this.#problems, ...unknown];
  }
}
