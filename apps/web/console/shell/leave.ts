import { signOut } from '../api/session';

/** Signs out and starts afresh: nothing that was on the screen stays in the memory of the page. */
export async function leaveSession(): Promise<void> {
  try {
    await signOut();
  } finally {
    window.location.assign('/sign-in');
  }
}
