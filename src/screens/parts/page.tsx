import type { ComponentChildren } from "preact";
import { keysText, partsText } from "../../words/screens/parts.ts";
import { type Frame, InFrame, speak } from "./frame.ts";
import { Header } from "./header.tsx";
import type { NavItem } from "./section-nav.tsx";

export type PageProps = {
  frame: Frame;
  /** Without the name of the product: that is added. */
  title: string;
  nav?: readonly NavItem[];
  /** Puts "Error:" before the title, so that it is heard first. */
  hasErrors?: boolean;
  /** Stands in the footer, after the motto. */
  footer?: ComponentChildren;
  children: ComponentChildren;
};

/** The whole document. The server adds the doctype before it. */
export function Page({ frame, title, nav = [], hasErrors, footer, children }: PageProps) {
  const say = speak(frame.language);
  return (
    <InFrame value={frame}>
      <html lang={frame.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${hasErrors ? `${say(partsText.error)}: ` : ""}${title} - Weerwerk`}</title>
          {frame.styles ? (
            // Nothing is asked for ahead: the font would only take room from the text (theme/first-page.css).
            <style dangerouslySetInnerHTML={{ __html: frame.styles }} />
          ) : (
            <>
              <link rel="preload" href={fontAddress} as="font" type="font/woff2" crossorigin="anonymous" />
              <link rel="stylesheet" href={frame.stylesheet} />
            </>
          )}
          {frame.keys && (
            <script
              src={frame.keys}
              defer
              data-title={say(keysText.title)}
              data-rows={say(keysText.rows)}
              data-use={say(keysText.use)}
              data-close={say(keysText.close)}
            />
          )}
          <link rel="icon" href={iconAddress} type="image/svg+xml" />
        </head>
        <body data-dense={frame.keys ? "" : undefined}>
          <a class="ds-skip-link" href="#content">
            {say(partsText.skipToContent)}
          </a>
          <Header nav={nav} />
          <main class="ww-width" id="content" tabIndex={-1}>
            {children}
          </main>
          <footer class="ww-footer">
            <div class="ww-width">
              <p>{say(partsText.motto)}</p>
              {footer}
              {frame.foot}
            </div>
          </footer>
        </body>
      </html>
    </InFrame>
  );
}

/** Where the server puts the files of the theme (see ../theme/stylesheet.ts). */
const fontAddress = "/assets/source-sans-3.woff2";
const iconAddress = "/assets/weerwerk.svg";
