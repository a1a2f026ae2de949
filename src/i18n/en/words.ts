import { createNumberFormat } from '../number.ts';
import { createPlural } from '../plural.ts';

/** The form of a text that goes with a count. */
export const plural = createPlural('en');

/** A number as this language writes it. */
export const number = createNumberFormat('en');

/** Small numbers in words, as a sentence writes them. */
export const FEW = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
