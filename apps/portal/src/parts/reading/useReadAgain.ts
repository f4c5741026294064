import { useApolloClient } from '@apollo/client/react';

/** Asks again for what the page shows, after something beside it was done. */
export const useReadAgain = () => {
  const client = useApolloClient();
  return (): void => void client.refetchQueries({ include: 'active' });
};
