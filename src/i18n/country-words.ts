/** A country's name inside a sentence: "du Kazakhstan" and "le Kazakhstan"; "of Kazakhstan" and "Kazakhstan". */
export interface CountryWords {
  readonly of: string;
  readonly name: string;
}
