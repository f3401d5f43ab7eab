import i18next from 'i18next';
import { signOut } from '../api/session';
import { confirmed } from '../parts/confirm';

let signingOut = false;

/** True once whoever is here has been asked everything there is to ask, and goes. */
export const isSigningOut = (): boolean => signingOut;

/** Asks before somebody goes whose hand-outs are only on this device yet. */
async function mayGo(): Promise<boolean> {
  let unsent = 0;
  try {
    const { countUnsent } = await import('../features/packs/field/outbox');
    unsent = await countUnsent();
  } catch {
    // a browser that keeps nothing has nothing to lose
  }
  if (unsent === 0) return true;
  return confirmed({
    title: i18next.t('packs.unsentTitle', { n: unsent }),
    below: i18next.t('packs.unsentSignOut'),
    yes: i18next.t('sign.out'),
    no: i18next.t('packs.unsentStay'),
    danger: true,
  });
}

/** Signs out and starts afresh: nothing that was on the screen stays in the memory of the page. */
export async function leaveSession(): Promise<void> {
  if (!(await mayGo())) return;
  signingOut = true;
  try {
    await signOut();
  } finally {
    window.location.assign('/sign-in');
  }
}
