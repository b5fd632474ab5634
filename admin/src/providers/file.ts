import { chosenGrant, language } from './choices.js';
import { ApiError } from './request.js';
import { accessToken } from './session.js';

interface Refused {
  error?: { message?: string; extensions?: { code?: string } };
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A file of the API's, fetched as the one who is logged in: never by its address alone. */
export async function fetchFile(id: string): Promise<Blob> {
  const token = await accessToken();
  const grant = chosenGrant();
  const answer = await fetch(`/files/${id}`, {
    headers: {
      'accept-language': language(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(grant ? { 'samlop-grant': grant } : {}),
    },
  }).catch(() => {
    throw new ApiError('OFFLINE', '', 0);
  });
  if (answer.ok) return answer.blob();
  const said = (await answer.json().catch(() => ({}))) as Refused;
  const [error] = said.errors ?? (said.error ? [said.error] : []);
  throw new ApiError(error?.extensions?.code ?? 'INTERNAL', error?.message ?? '', answer.status);
}
