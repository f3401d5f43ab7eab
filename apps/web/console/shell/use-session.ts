import { useQuery } from '@tanstack/react-query';
import { type Post, type Session, sessionQuery } from '../api/session';

const nobody: Session = { sessionId: '', person: { id: '', name: '' }, posts: [], acts: [], csrf: '' };

/** Who is signed in. Pages inside the shell are not drawn without a session; while one ends, the last known person stays. */
export const useSession = (): Session => useQuery(sessionQuery).data ?? nobody;

/** Whether the person may ever do this kind of act; the server asks again for the record itself. */
export const useMay = (act: string): boolean => useSession().acts.includes(act);

/** Whether the person may at least look at what others do under this act. */
export const useLook = (act: string): boolean => {
  const { acts } = useSession();
  return acts.includes(act) || acts.includes(`${act}:look`);
};

export const holdsPost = (session: Session, ...posts: readonly Post[]): boolean => session.posts.some((held) => posts.includes(held.post));
