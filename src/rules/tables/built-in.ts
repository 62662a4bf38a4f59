/**
 * The tables of the built-in rules, packed. The build puts them in this place, since working them out takes several
 * times as long as everything else at the start; without a build, the judge works them out itself.
 */
export const BUILT_IN_TABLES: string | undefined = undefined
