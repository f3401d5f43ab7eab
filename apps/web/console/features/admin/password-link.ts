import { command } from '../../api/http';
import type { Schemas } from '../../api/schemas';

/** A one-time address with which somebody sets a password, from the root of this console. */
export type SignInLink = Schemas['PasswordLink'];

/** Makes a new one-time link; an older one stops working. */
export const makeLink = async (personId: string): Promise<SignInLink> =>
  (await command<SignInLink>(`/people/${personId}/password-link`, {})).data;
