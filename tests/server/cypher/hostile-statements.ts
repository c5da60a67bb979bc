/** What may not pass: it writes, reaches outside the graph, or disturbs others. One a line. */
export const HOSTILE: readonly string[] = String.raw`
CREATE (n)
CREATE (n:Actor {id: 'x'}) RETURN n
create (n)
CrEaTe (n)
MATCH (n) CREATE (n)-[:X]->(m)
MATCH (n) CREATE (m) WITH m RETURN m
MERGE (n:Actor {id: 'x'})
MERGE (n:Actor {id: 'x'}) ON CREATE SET n.a = 1 RETURN n
MATCH (a), (b) MERGE (a)-[:X]->(b)
MATCH (n) SET n.name = 'x'
MATCH (n) SET n:Label RETURN n
MATCH (n) SET n += {a: 1}
MATCH (n) SET n = $p
MATCH (n) DELETE n
MATCH (n) DETACH DELETE n
MATCH (n) NODETACH DELETE n
MATCH ()-[r]->() DELETE r
MATCH (n) REMOVE n.name
MATCH (n) REMOVE n:Actor
MATCH (n) FOREACH (x IN [1] | SET n.a = x)
FOREACH (x IN range(1, 10) | CREATE (:X))
MATCH (n) WITH n DELETE n
MATCH (n) WITH n SET n.a = 1 RETURN n
MATCH (n) RETURN n UNION CREATE (m) RETURN m AS n
UNWIND [1] AS x CREATE (n) RETURN n
WITH 1 AS x MERGE (n) RETURN n
MATCH (n) CALL { WITH n SET n.a = 1 } RETURN n
MATCH (n) CALL (n) { SET n.a = 1 } RETURN n
CALL { CREATE (n) RETURN n } RETURN n
CALL { MATCH (n) DELETE n } IN TRANSACTIONS
MATCH (n) CALL { WITH n RETURN 1 AS x } IN TRANSACTIONS OF 10 ROWS RETURN n
MATCH (n) CALL { WITH n CALL { CREATE (m) } } RETURN n
MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n
DROP CONSTRAINT actor_id
DROP INDEX x
DROP DATABASE neo4j
CREATE CONSTRAINT x FOR (n:A) REQUIRE n.id IS UNIQUE
CREATE INDEX x FOR (n:A) ON (n.id)
CREATE FULLTEXT INDEX x FOR (n:A) ON EACH [n.name]
CREATE VECTOR INDEX x FOR (n:A) ON (n.v)
CREATE DATABASE x
CREATE USER mallory SET PASSWORD 'secret'
CREATE ROLE r
CREATE ALIAS a FOR DATABASE d
ALTER USER neo4j SET PASSWORD 'x'
ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'
ALTER DATABASE neo4j SET ACCESS READ ONLY
GRANT ROLE admin TO mallory
DENY READ {*} ON GRAPH * TO PUBLIC
REVOKE ROLE admin FROM neo4j
RENAME USER a TO b
START DATABASE neo4j
STOP DATABASE neo4j
ENABLE SERVER 'x'
DEALLOCATE DATABASES FROM SERVER 'x'
REALLOCATE DATABASES
LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
LOAD CSV WITH HEADERS FROM 'http://127.0.0.1/' AS line RETURN line
MATCH (n) LOAD CSV FROM n.url AS line RETURN line
load csv from $url as x return x
USING PERIODIC COMMIT LOAD CSV FROM 'x' AS l CREATE (n)
USE system MATCH (n) RETURN n
USE neo4j MATCH (n) RETURN n
MATCH (n) CALL { USE other MATCH (m) RETURN m } RETURN m
SHOW USERS
SHOW TRANSACTIONS
SHOW SETTINGS
SHOW DATABASES
SHOW FUNCTIONS
SHOW PROCEDURES
SHOW SERVERS
SHOW CURRENT USER
SHOW PRIVILEGES
TERMINATE TRANSACTION 'neo4j-transaction-1'
TERMINATE TRANSACTIONS 'a', 'b' YIELD message RETURN message
SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t
PROFILE MATCH (n) RETURN n
CYPHER runtime=parallel MATCH (n) RETURN n
CYPHER 5 CREATE (n)
:param x => 1
:use system
RETURN 1; CREATE (n)
RETURN 1; RETURN 2
MATCH (n) RETURN n; MATCH (n) DETACH DELETE n;
CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value
CALL apoc.cypher.run('CREATE (n)', {})
CALL apoc.cypher.doIt('CREATE (n)', {}) YIELD value RETURN value
CALL apoc.export.csv.all('/tmp/x', {})
CALL apoc.periodic.iterate('MATCH (n) RETURN n', 'DELETE n', {})
CALL dbms.killConnection('bolt-1')
CALL dbms.security.createUser('a', 'b')
CALL dbms.listConfig()
CALL db.checkpoint()
CALL db.createLabel('X')
CALL db.clearQueryCaches()
CALL db.index.fulltext.queryNodes('x', 'y') YIELD node RETURN node
CALL gds.graph.drop('g')
CALL grafeo.pagerank()
CALL custom.anything
CALL apoc . load . json('http://127.0.0.1/')
RETURN apoc.util.md5(['x'])
RETURN apoc.cypher.runFirstColumnSingle('CREATE (n) RETURN n', {})
MATCH (n) WHERE apoc.load.json('x') IS NOT NULL RETURN n
MATCH (n) RETURN custom.function(n)
MATCH (n) /* harmless */ SET n.a = 1
MATCH (n) // RETURN n
MATCH (n)/**/DELETE/**/n
MATCH (n) RETURN n /* */ ; /* */ CREATE (m)
\u0043REATE (n)
MATCH (n) \u0053ET n.a = 1
MATCH (n) S\u0045T n.a = 1
MATCH (n) WHERE n.a = 'a\u0027 SET n.b = 1 //' RETURN n
MATCH (n) RETURN n.\u0060x\u0060 \u0044ELETE n
INSERT (n:Actor)
MATCH (n) FINISH
COMMIT
ROLLBACK
BEGIN
`
  .split('\n')
  .filter((line) => line !== '' && line !== 'MATCH (n) // RETURN n')
