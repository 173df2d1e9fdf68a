export default function Zoeken() { return null; }
