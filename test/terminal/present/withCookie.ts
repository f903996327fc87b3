/** A socket as a browser with a cookie opens it. */
export const withCookie = (cookie: string) =>
  class extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie } } as never);
    }
  };
