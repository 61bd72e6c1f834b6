import { createElement, Fragment } from "react";

const draw = (node) =>
  typeof node === "string" ? node : createElement(node.tag, node.attributes, ...node.children.map(draw));

/**
 * A page out of its data, drawn by one function: less script than components of one's own would be, so that the peer
 * is measured at its best.
 */
export const Drawn = ({ nodes }) => createElement(Fragment, null, ...nodes.map(draw));
