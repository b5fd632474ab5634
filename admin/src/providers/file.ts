import { chosenGrant, language } from './choices.js';
import { ApiError } from './request.js';
import { accessToken } from './session.js';

interface OneError {
  message?: string;
  extensions?: { code?: string; fields?: { message: string }[] };
}
interface Refused {
  error?: OneError;
  errors?: OneError[];
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
  throw await refused(answer);
}

async function refused(answer: Response): Promise<ApiError> {
  const said = (await answer.json().catch(() => ({}))) as Refused;
  const [error] = said.errors ?? (said.error ? [said.error] : []);
  // What is wrong with a file is said of it; the whole has nothing to add.
  const words = error?.extensions?.fields?.map(({ message }) => message).join(' ') || error?.message;
  return new ApiError(error?.extensions?.code ?? 'INTERNAL', words ?? '', answer.status);
}

/** Sends a file in, which is kept for whoever sent it until something holds it; answers its id. */
export async function sendFile(file: Blob): Promise<string> {
  const token = await accessToken();
  const grant = chosenGrant();
  const answer = await fetch('/files', {
    method: 'POST',
    body: file,
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'accept-language': language(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(grant ? { 'samlop-grant': grant } : {}),
    },
  }).catch(() => {
    throw new ApiError('OFFLINE', '', 0);
  });
  if (!answer.ok) throw await refused(answer);
  return ((await answer.json()) as { id: string }).id;
}
