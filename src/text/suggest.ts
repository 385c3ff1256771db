import { REPOSITORY_ADDRESS } from '../site.ts';

/** Where "Suggest a change" leads: the file in the repository when this build knows one, else the guide that explains how. */
export const suggestAddress = (file: string) => (REPOSITORY_ADDRESS ? `${REPOSITORY_ADDRESS}/edit/main/${file}` : '/guides/suggest-a-change/');
