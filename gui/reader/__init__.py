"""The article: its text, the passage under the cursor, and painted evidence and mentions."""
