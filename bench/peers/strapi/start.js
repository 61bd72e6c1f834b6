const { mkdirSync, writeFileSync } = require("node:fs");
const { createStrapi } = require("@strapi/strapi");

async function start() {
  const here = process.cwd();
  // It does not start without a folder for uploads and an icon.
  mkdirSync("public/uploads", { recursive: true });
  writeFileSync("favicon.png", "");
  const app = await createStrapi({ appDir: here, distDir: here }).load();
  app.log.level = "error";
  app.server.mount();
  await new Promise((listening) => app.server.listen(Number(process.env.PORT), "127.0.0.1", listening));
  const { accessKey } = await app
    .service("admin::api-token")
    .create({ name: "bench", description: "", type: "full-access", lifespan: null });
  process.stdout.write(`token ${accessKey}\n`);
}

void start();
