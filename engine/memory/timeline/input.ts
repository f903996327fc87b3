/** Values by number: the network's input, the labels, and from there on the output of each step in turn. */
export const INPUT = 0;
export const LABELS = 1;
export const FIRST = 2;
