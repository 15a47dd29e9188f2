"""Who gets no office: the foreign, the made up, who stands beside a holder, what is only spoken of."""
