export const work = { title: "Where the Memory Goes" } as const;
