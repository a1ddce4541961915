/** Two letters, as in ISO 3166. */
export type Country = string;
