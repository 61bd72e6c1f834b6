import { createRoot } from "react-dom/client";
import { Drawn } from "../drawn.jsx";

const answer = await fetch(`/data${location.pathname}.json`);
const nodes = await answer.json();
createRoot(document.getElementById("root")).render(<Drawn nodes={nodes} />);
