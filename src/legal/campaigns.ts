/** The month of action against drugs: June, with the national day 26/6 in it (seed 001). */
export const actionMonth = 6;
