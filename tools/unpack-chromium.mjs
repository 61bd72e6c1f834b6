import chromium from "@sparticuz/chromium";

// Run by itself: where it unpacks to is decided by the environment of the process.
await chromium.executablePath();
