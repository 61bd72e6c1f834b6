import { Outlet, Scripts } from "react-router";

export default function Root() {
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Weerwerk</title>
        <link rel="preload" href="/assets/source-sans-3.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href="/assets/weerwerk.css" />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  );
}
