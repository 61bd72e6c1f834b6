/** Where a letter can be read. */
export const addressOf = ({ stream, version }: { stream: string; version: number }): string =>
  `/letters/${stream}/${version}.pdf`;
