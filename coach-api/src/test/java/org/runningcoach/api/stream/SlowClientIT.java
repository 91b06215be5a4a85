package org.runningcoach.api.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** With so much to say and so small buffers that whoever does not read is soon full. */
@CoachTest
@Import(SlowClientIT.SmallBuffers.class)
@TestPropertySource(
        properties = {"coach.stream.heartbeat=1ms", "coach.stream.per-athlete=1", "server.tomcat.connection-timeout=1s"
        })
class SlowClientIT {

    private static final int BYTES = 4_096;

    @LocalServerPort
    private int port;

    @Test
    void a_client_that_takes_nothing_is_dropped() throws IOException {
        Api athlete = Api.on(port).registered();
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(BYTES);
            client.connect(new InetSocketAddress("127.0.0.1", port));
            client.getOutputStream()
                    .write(("GET /api/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + athlete.headers().get("Authorization") + "\r\n\r\n")
                            .getBytes(US_ASCII));
            assertThat((char) client.getInputStream().read()).isEqualTo('H');

            assertThat(status(athlete)).isEqualTo(429);
            await().atMost(Duration.ofMinutes(1)).until(() -> status(athlete) == 200);
        }
    }

    private static int status(Api athlete) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + athlete.port() + "/api/stream"));
        athlete.headers().forEach(request::header);
        HttpClient http = HttpClient.newHttpClient();
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            http.shutdownNow();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class SmallBuffers {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
            return tomcat -> tomcat.addConnectorCustomizers(
                    connector -> connector.setProperty("socket.txBufSize", Integer.toString(BYTES)));
        }
    }
}
