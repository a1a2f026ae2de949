/** Name of the whole atlas in one file, beside the hosted page. */
export const TALK_FILE = 'talk.html';
