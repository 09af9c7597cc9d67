"""Words for what the domain knows: levels, goals, problems, results, numbers and dates."""
