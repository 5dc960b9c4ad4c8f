/** A command given wrongly. The message is for the person who typed it. */
export class UsageProblem extends Error {}
