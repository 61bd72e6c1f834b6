import type { GivenDesk } from "../web/given-desk.ts";

type Let = { name: string; role: string; organisation: string };

/** For tests: programs that come in at a desk, and people who ask by the API. */
export function givenProgram({ url }: Pick<GivenDesk, "url">) {
  const as = (token: string, path: string, json?: unknown, method?: string, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method: method ?? (json === undefined ? "GET" : "POST"),
      redirect: "manual",
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        ...(json === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const tokenOf = async (person: string): Promise<string> => {
    const answer = await fetch(`${url}/api/desk/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ person }),
    });
    return ((await answer.json()) as { token: string }).token;
  };
  const asks = async (person: string, path: string, json?: unknown, method?: string) =>
    as(await tokenOf(person), path, json, method);

  const letIn = async (who: Let, scopes: readonly string[]) => {
    const answer = await asks("lies-hermans", "/api/programs", { ...who, scopes });
    if (!answer.ok) throw new Error(`not let in: ${await answer.text()}`);
    const { id, secret } = (await answer.json()) as { id: string; secret: string };
    const asksToken = (more: Record<string, string>) =>
      fetch(`${url}/api/token`, {
        method: "POST",
        body: new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret, ...more }),
      });
    const token = async (scope?: string) => {
      const granted = await asksToken(scope === undefined ? {} : { scope });
      return ((await granted.json()) as { access_token: string }).access_token;
    };
    return { id, secret, asksToken, token };
  };
  return { as, asks, letIn, tokenOf };
}
