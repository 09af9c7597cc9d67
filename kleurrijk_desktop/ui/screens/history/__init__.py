"""The history of an organisation: its assessments, two of them compared, and the trend."""
