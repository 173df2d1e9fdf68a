export default function Aanmelden() { return null; }
