import { type ReactNode, useEffect, useState } from 'react';

/** Shows its content after 200 ms only: what arrives sooner never flickers. */
export function Delayed({ children }: { children: ReactNode }): ReactNode {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return due ? children : null;
}

/** Grey lines in the shape of what is being fetched. */
export function Bones({ rows = 6, label }: { rows?: number; label: string }): ReactNode {
  return (
    <Delayed>
      <div className="bones" role="status" aria-label={label}>
        {Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
          <span key={index} className="bone" style={{ width: `${[92, 76, 84, 64][index % 4]}%` }} />
        ))}
      </div>
    </Delayed>
  );
}
