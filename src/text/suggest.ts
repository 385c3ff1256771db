import { REPOSITORY_ADDRESS } from '../site.ts';

/** Where "Suggest a change" leads: the file in the repository when this build knows one, else the guide that explains how. */
export const suggestAddress = (file: string) => (REPOSITORY_ADDRESS ? `${REPOSITORY_ADDRESS}/edit/main/${file}` : '/guides/suggest-a-change/');

/** Where a comment on a standard or statement is written: the form with its code filled in when this build knows the repository, else the guide. */
export const commentAddress = (code: string, repository = REPOSITORY_ADDRESS) =>
  repository ? `${repository}/issues/new?${new URLSearchParams({ template: 'comment.yml', title: `Comment on ${code}`, statement: code })}` : '/guides/suggest-a-change/#comment-in-a-consultation';
