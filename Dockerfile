FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -Dquick -DskipTests package \
 && java -Djarmode=tools -jar coach-api/target/running-coach-boot.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --create-home --uid 10001 coach && install -d -o coach /app /data
USER coach
WORKDIR /app
COPY --from=build --chown=coach /app .
# a practice start, so that every later one is fast
RUN java -XX:AOTCacheOutput=start.aot '-Xlog:aot*=off' -Xmx384m -XX:+UseSerialGC -jar running-coach-boot.jar train /tmp/practice \
 && rm -rf /tmp/practice
ENV COACH_BIND=0.0.0.0 COACH_DATA=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=start.aot", "-Xlog:aot*=off", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TrimNativeHeapInterval=5000", \
  "-jar", "running-coach-boot.jar", "run"]
