/** The address of the class's socket on the server that this page came from, for a speaker or a follower. */
export const socketAddress = (as: "speak" | "follow"): string =>
  `${location.origin.replace(/^http/, "ws")}${import.meta.env.BASE_URL}class/socket?${as}`;
