/** For tests: an environment in which all that production asks is said. */
export const production = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://weerwerk.example/",
  DATABASE_URL: "postgres://db/weerwerk?sslmode=verify-full",
  WEERWERK_MASTER_KEY: Buffer.alloc(32, 7).toString("base64"),
  OIDC_ISSUER: "https://sign-in.example",
  OIDC_CLIENT_ID: "weerwerk",
  OIDC_CLIENT_SECRET: "secret",
};
