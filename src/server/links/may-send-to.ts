/** Where messages may go: hosts that whoever runs this named, over https; from a desk, this machine too. */
export type SendsTo = { hosts: readonly string[]; thisMachine: boolean };

export function maySendTo(address: string, { hosts, thisMachine }: SendsTo): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== "" || url.password !== "" || url.hash !== "") return false;
  if (thisMachine && ["localhost", "127.0.0.1"].includes(url.hostname))
    return ["http:", "https:"].includes(url.protocol);
  return url.protocol === "https:" && hosts.includes(url.hostname);
}
