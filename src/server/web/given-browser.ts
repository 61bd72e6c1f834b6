export type Sent = {
  headers?: Record<string, string>;
  form?: Record<string, string> | FormData;
  json?: unknown;
  method?: string;
};

/** What a browser does without script: keeps cookies by path, sends forms, and follows redirects only when told to. */
export class Browser {
  readonly #origin: string;
  #cookies: { name: string; value: string; path: string }[] = [];
  /** As the browser sends it with every page. */
  language = "nl-BE,nl;q=0.9";

  constructor(origin: string) {
    this.#origin = origin;
  }

  async ask(path: string, { headers = {}, form, json, method }: Sent = {}): Promise<Response> {
    // Whatever the host is called: behind a proxy the public address leads here too.
    const { pathname, search } = new URL(path, this.#origin);
    const url = new URL(pathname + search, this.#origin);
    const body =
      form instanceof FormData
        ? form
        : form
          ? new URLSearchParams(form)
          : json === undefined
            ? undefined
            : JSON.stringify(json);
    const answer = await fetch(url, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      redirect: "manual",
      headers: {
        accept: "text/html",
        "accept-language": this.language,
        cookie: this.#cookiesFor(url.pathname),
        ...(body === undefined ? {} : { origin: this.#origin, "sec-fetch-site": "same-origin" }),
        ...(json === undefined ? {} : { "content-type": "application/json", accept: "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return answer;
  }

  /** Goes on until something other than a redirect comes. */
  async follow(answer: Response): Promise<Response> {
    const next = answer.headers.get("location");
    return next === null ? answer : this.follow(await this.ask(next));
  }

  /** Through the real provider, as one of the named people; the answer is where one lands, not followed. */
  async signIn(person: string, to = "/"): Promise<Response> {
    const page = await (await this.follow(await this.ask(`/sign-in?to=${encodeURIComponent(to)}`))).text();
    const action = /<form[^>]+action="(\/sign-in\/people[^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error("the sign-in page has no form");
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1];
    let answer = await this.ask(action, { form: { person, ...(token ? { "form-token": token } : {}) } });
    for (let next = answer.headers.get("location"); next?.startsWith("http"); next = answer.headers.get("location")) {
      answer = await this.ask(next);
    }
    return answer;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.find((one) => one.name === name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.#keep(`${name}=${value}; Path=/`);
  }

  #cookiesFor(path: string): string {
    const mine = this.#cookies.filter((one) => path.startsWith(one.path));
    return mine.map(({ name, value }) => `${name}=${value}`).join("; ");
  }

  #keep(header: string): void {
    const [pair = "", ...attributes] = header.split(/; ?/);
    const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? "/";
    const gone = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one));
    this.#cookies = this.#cookies.filter((one) => one.name !== name || one.path !== path);
    if (!gone) this.#cookies.push({ name, value, path });
  }
}
