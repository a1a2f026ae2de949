import { createNumberFormat } from '../number.ts';
import { createPlural } from '../plural.ts';

/** The form of a text that goes with a count. */
export const plural = createPlural('fr');

/** A number as this language writes it. */
export const number = createNumberFormat('fr');

/** Small numbers in words, as a sentence writes them. */
export const FEW = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** Whether a date starts with a day or a rank and takes « du », « au »: "14 mai 2024", "1er trimestre 2022"; not "2024". */
export const startsWithRank = (name: string) => /^\d+\D/.test(name);
