import { readFileSync } from "node:fs";
import { useLoaderData } from "react-router";
import { Drawn } from "../../../drawn.jsx";

const data = {};

/** From memory, without a database behind it: at its best again. */
export function loader({ params: { page } }) {
  data[page] ??= JSON.parse(readFileSync(`${process.env.PAGES_DATA}/${page}.json`, "utf8"));
  return data[page];
}

export default function Page() {
  return <Drawn nodes={useLoaderData()} />;
}
