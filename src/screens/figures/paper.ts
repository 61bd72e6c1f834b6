/** A chart is drawn on paper of its own, light or dark around it, so that its file looks as it does on the page. */
export const paper = "#ffffff";
export const ink = "#17212b";
