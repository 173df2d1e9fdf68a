export default function Jongere({ id }: { id: string }) { return <p>{id}</p>; }
